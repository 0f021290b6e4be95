import { internalComponents } from '@tarojs/shared';
import wxmlAttributes from './wxml-attributes.cjs';

wxmlAttributes.applyAttributes(internalComponents);
