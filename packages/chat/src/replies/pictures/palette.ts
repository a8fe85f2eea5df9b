/** The width of every picture in pixels: about three times what a phone shows it at. */
export const pictureWidth = 1200;

/** The free space around a picture's content, in pixels. */
export const pictureMargin = 52;

/**
 * The colours of pictures. The ground is opaque, so that a picture reads the same in a dark and in a light chat; the
 * marks differ in lightness too, so that they stay apart for every kind of colour vision. None is the orange or yellow that
 * means overdue or due.
 */
export const colours = {
  ground: '#fbfaf7',
  ink: '#1c2733',
  quiet: '#5b6773',
  marks: ['#0072b2', '#3f8f80'],
} as const;
