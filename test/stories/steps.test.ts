import '../../src/elements/steps/steps.js';
import * as stories from '../../stories/steps.stories.js';
import { checkStories } from './check.js';

checkStories('maturity-steps', stories);
