/** Gives frames with `embed.html` their height, for a page that has frames and nothing else of this library. */
import { adoptFrames } from './embed/host.js';

adoptFrames();

export { adoptFrames };
