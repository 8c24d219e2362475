export type Bullet = Readonly<{
  /** Length of what is reached, from zero. */
  achieved: number;
  /** Where the goal stands. */
  target: number;
}>;

/** Both lengths on one scale from zero, the longer one filling `width`. Values are not negative. */
export function layoutBullet({
  achieved,
  target,
  width,
}: {
  achieved: number;
  target: number;
  width: number;
}): Bullet {
  const whole = Math.max(achieved, target);
  const scale = whole === 0 ? 0 : width / whole;
  return { achieved: achieved * scale, target: target * scale };
}
