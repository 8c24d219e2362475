/** An icon of the installed atlas, below `public`. `isMaskable`: the device may cut it into any shape. */
export type WebIcon = Readonly<{ path: string; size: number; isMaskable: boolean }>;

export const ICONS: readonly WebIcon[] = [
  { path: 'icons/atlas-192.png', size: 192, isMaskable: false },
  { path: 'icons/atlas-512.png', size: 512, isMaskable: false },
  { path: 'icons/atlas-maskable-512.png', size: 512, isMaskable: true },
];

/** For the home screen of an iPhone, which reads no manifest for it and fills what is transparent with black. */
export const TOUCH_ICON: WebIcon = { path: 'icons/atlas-touch-180.png', size: 180, isMaskable: true };
