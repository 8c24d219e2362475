/** @param isoDate The day of the export, "2024-09-02". */
export const exportFileName = (isoDate: string): string => `xihu-atlas-${isoDate}.png`;
