export function NearbyView() {
  return null;
}
