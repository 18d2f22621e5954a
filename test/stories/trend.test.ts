import '../../src/elements/trend/trend.js';
import * as stories from '../../stories/trend.stories.js';
import { checkStories } from './check.js';

checkStories('maturity-trend', stories);
