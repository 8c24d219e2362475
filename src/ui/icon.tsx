/** On a 16-unit grid, 1.6 wide, square joins: only where a word would be slower. */
const PATHS = {
  search: 'M7 2.5a4.5 4.5 0 1 1 0 9a4.5 4.5 0 1 1 0-9ZM10.4 10.4L14 14',
  locate: 'M8 1.5v3M8 11.5v3M1.5 8h3M11.5 8h3M8 4.5a3.5 3.5 0 1 1 0 7a3.5 3.5 0 1 1 0-7Z',
  plus: 'M8 3v10M3 8h10',
  minus: 'M3 8h10',
  back: 'M10 3.5L5.5 8L10 12.5',
  forward: 'M6 3.5L10.5 8L6 12.5',
  up: 'M3.5 10L8 5.5L12.5 10',
  down: 'M3.5 6L8 10.5L12.5 6',
  move: 'M8 1.5v13M1.5 8h13M6 3.5l2-2l2 2M6 12.5l2 2l2-2M3.5 6l-2 2l2 2M12.5 6l2 2l-2 2',
  command: 'M2.5 3.5L7 8L2.5 12.5M8.5 12.5h5',
  close: 'M3.5 3.5l9 9M12.5 3.5l-9 9',
  more: 'M2 8h2.4M6.8 8h2.4M11.6 8h2.4',
  north: 'M8 2L12 13.5L8 11L4 13.5Z',
  'full-screen': 'M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10',
  'leave-full-screen': 'M6 2.5V6H2.5M13.5 6H10V2.5M10 13.5V10h3.5M2.5 10H6v3.5',
  district: 'M3 5.5L6.5 2.5L13 4.5L12 9L13.5 13L7 13.5L4.5 11Z',
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name }: { name: IconName }) {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} fill="none" stroke="currentColor" strokeWidth="1.6" strokeLinejoin="miter" />
    </svg>
  );
}
