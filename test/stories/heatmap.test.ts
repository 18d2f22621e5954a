import '../../src/elements/heatmap/heatmap.js';
import * as stories from '../../stories/heatmap.stories.js';
import { checkStories } from './check.js';

checkStories('maturity-heatmap', stories);
