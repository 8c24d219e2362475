/** Of a chart that is saved, in CSS pixels. */
export const CHART_WIDTH = 640;
