export * from '../en/quoting.ts';
