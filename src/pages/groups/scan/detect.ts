/** Reads the QR codes that a camera sees now. */
export type Detect = (video: HTMLVideoElement) => Promise<readonly string[]>;

interface Detector {
  detect(source: HTMLVideoElement): Promise<readonly { readonly rawValue: string }[]>;
}
interface Detectors {
  new (options: { readonly formats: readonly string[] }): Detector;
  getSupportedFormats(): Promise<readonly string[]>;
}

/** Codes of a screen are large: more points only make it slower. */
const WIDEST = 960;

/** The browser's own reader where it has one, else a library's, which comes by itself. Rejects where it could not be fetched. */
export async function detector(): Promise<Detect> {
  const own = (globalThis as { readonly BarcodeDetector?: Detectors }).BarcodeDetector;
  const formats = await own?.getSupportedFormats().catch((): readonly string[] => []);
  if (own && formats?.includes('qr_code')) {
    const detects = new own({ formats: ['qr_code'] });
    return async (video) => (await detects.detect(video)).map(({ rawValue }) => rawValue);
  }
  const read = await reader();
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d', { willReadFrequently: true });
  return (video) => {
    const scale = Math.min(1, WIDEST / Math.max(1, video.videoWidth));
    const [width, height] = [Math.round(video.videoWidth * scale), Math.round(video.videoHeight * scale)];
    if (!context || width === 0 || height === 0) return Promise.resolve([]);
    Object.assign(canvas, { width, height });
    context.drawImage(video, 0, 0, width, height);
    return Promise.resolve(read(context.getImageData(0, 0, width, height)));
  };
}

/** The library's reader: the texts of the code in a picture, of which it finds one. */
export async function reader(): Promise<
  (image: Pick<ImageData, 'data' | 'width' | 'height'>) => readonly string[]
> {
  const { default: read } = await import('jsqr');
  return ({ data, width, height }) => {
    const found = read(data, width, height, { inversionAttempts: 'dontInvert' });
    return found && found.data !== '' ? [found.data] : [];
  };
}
