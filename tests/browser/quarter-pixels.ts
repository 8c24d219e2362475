/** A map is drawn with a quarter of its pixels, in software; the page is laid out as before. */
Object.defineProperty(window, 'devicePixelRatio', { value: 0.5 });
