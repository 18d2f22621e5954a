import '../../src/elements/targets/targets.js';
import * as stories from '../../stories/targets.stories.js';
import { checkStories } from './check.js';

checkStories('maturity-targets', stories);
