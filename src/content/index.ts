import { classifyField } from '../forms/classify-field.ts';
void classifyField;
