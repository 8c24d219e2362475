const SIDE = 28;
const TIP = { width: 10, height: 8 } as const;
const MIDDLE = SIDE / 2;

/** The pin where walks begin: a seal on a tip. Its foot is the middle of its bottom edge. */
export const ORIGIN_PIN = {
  width: SIDE,
  height: SIDE + TIP.height,
  /** SVG path data. */
  outline:
    `M0 0H${String(SIDE)}V${String(SIDE)}H${String(MIDDLE + TIP.width / 2)}` +
    `L${String(MIDDLE)} ${String(SIDE + TIP.height)}L${String(MIDDLE - TIP.width / 2)} ${String(SIDE)}H0Z`,
  /** Of its one character, which is centred. */
  sign: { x: MIDDLE, baseline: 20.5, fontSize: 17 },
  /** Of the halo around it, half of which lies under the pin. */
  haloWidth: 3.6,
} as const;
