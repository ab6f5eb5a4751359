// How is the page drawn before something long begins?

/** In ms: a frame or two on a slow machine, and also where the page is not seen and no frame is drawn. */
const A_MOMENT = 100;

export const letPageDraw = (): Promise<void> => new Promise((done) => void setTimeout(done, A_MOMENT));
