/** Written at build time by `scripts/traditional`, for the texts of `public/geo` and no others: a `ScriptTable`. */
declare module 'virtual:traditional-table' {
  export const table: Readonly<{
    from: string;
    to: string;
    phrases: readonly (readonly [from: string, to: string])[];
  }>;
}
