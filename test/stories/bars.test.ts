import '../../src/elements/bars/bars.js';
import * as stories from '../../stories/bars.stories.js';
import { checkStories } from './check.js';

checkStories('maturity-bars', stories);
