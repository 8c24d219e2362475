/** Written at build time by `scripts/traditional`, for the texts of `public/geo` and no others. */
declare module 'virtual:traditional-table' {
  export const table: import('./script-table.ts').ScriptTable;
}
