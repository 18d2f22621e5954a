/** The script of `embed.html`, beside the loader. */
import { fillFrame } from './embed/frame.js';

fillFrame();
