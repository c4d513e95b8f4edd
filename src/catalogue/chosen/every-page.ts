export * from '../en/every-page.ts';
