export * from '../en/filters.ts';
