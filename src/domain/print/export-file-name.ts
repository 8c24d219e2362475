/**
 * @param slug Names the atlas, "xihu-atlas".
 * @param isoDate The day of the export, "2024-09-02".
 */
export const exportFileName = (slug: string, isoDate: string): string => `${slug}-${isoDate}.png`;
