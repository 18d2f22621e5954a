import '../../src/elements/map/map.js';
import * as stories from '../../stories/map.stories.js';
import { checkStories } from './check.js';

checkStories('maturity-map', stories);
