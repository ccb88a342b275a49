/** Reads QR codes off a camera: by the browser's own detector where there is one, else by a library. */

/** Of the Shape Detection API, which TypeScript does not know. */
interface Detector {
  detect(source: HTMLVideoElement): Promise<{ readonly rawValue: string }[]>;
}

interface DetectorClass {
  new (options: { formats: string[] }): Detector;
  getSupportedFormats(): Promise<string[]>;
}

/** Returns the texts that are in the picture now. */
type Reader = (video: HTMLVideoElement) => Promise<string[]>;

/** Milliseconds between two looks: quick enough for a row of phones, slow enough for an old laptop. */
const pause = 150;

/** Widest picture that is looked at, in pixels; more takes longer and reads no better at arm's length. */
const widest = 800;

async function ownReader(): Promise<Reader | undefined> {
  const { BarcodeDetector } = globalThis as { BarcodeDetector?: DetectorClass };
  if (!BarcodeDetector) return undefined;
  const formats = await BarcodeDetector.getSupportedFormats().catch((): string[] => []);
  if (!formats.includes('qr_code')) return undefined;
  const detector = new BarcodeDetector({ formats: ['qr_code'] });
  return async (video) => (await detector.detect(video).catch(() => [])).map(({ rawValue }) => rawValue);
}

async function libraryReader(): Promise<Reader> {
  const { default: decodeQR } = await import('qr/decode.js');
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d', { willReadFrequently: true });
  return (video) => {
    const scale = Math.min(1, widest / Math.max(1, video.videoWidth));
    canvas.width = Math.round(video.videoWidth * scale);
    canvas.height = Math.round(video.videoHeight * scale);
    if (!context || canvas.width === 0) return Promise.resolve([]);
    context.drawImage(video, 0, 0, canvas.width, canvas.height);
    try {
      return Promise.resolve([decodeQR(context.getImageData(0, 0, canvas.width, canvas.height))]);
    } catch {
      // No code in this picture.
      return Promise.resolve([]);
    }
  };
}

/**
 * Starts the camera and looks for codes until it is stopped.
 *
 * @param onText - Called with each text that differs from the one before.
 * @returns What stops it.
 * @throws When there is no camera, or it may not be used.
 */
export async function startScan(video: HTMLVideoElement, onText: (text: string) => void): Promise<() => void> {
  const stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } });
  let running = true;
  const stop = (): void => {
    running = false;
    for (const track of stream.getTracks()) track.stop();
    video.srcObject = null;
  };
  try {
    const read = (await ownReader()) ?? (await libraryReader());
    video.srcObject = stream;
    await video.play();
    let last = '';
    const look = async (): Promise<void> => {
      if (!running) return;
      for (const text of await read(video)) {
        if (text !== last && running) onText(text);
        last = text;
      }
      setTimeout(() => void look(), pause);
    };
    void look();
  } catch (error) {
    stop();
    throw error;
  }
  return stop;
}
