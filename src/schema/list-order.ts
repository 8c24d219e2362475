import * as v from 'valibot';

/** How the list of initiatives may be sorted; as the report names them where nobody chose. */
export const LIST_ORDERS = ['report', 'distance', 'name', 'status'] as const;
export const ListOrderSchema = v.picklist(LIST_ORDERS);
export type ListOrder = v.InferOutput<typeof ListOrderSchema>;
