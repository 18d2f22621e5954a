import '../../src/elements/scatter/scatter.js';
import * as stories from '../../stories/scatter.stories.js';
import { checkStories } from './check.js';

checkStories('maturity-scatter', stories);
