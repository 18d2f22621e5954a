import '../../src/elements/flower/flower.js';
import * as stories from '../../stories/flower.stories.js';
import { checkStories } from './check.js';

checkStories('maturity-flower', stories);
