import '../../src/elements/flower/flowers.js';
import * as stories from '../../stories/flowers.stories.js';
import { checkStories } from './check.js';

checkStories('maturity-flowers', stories);
