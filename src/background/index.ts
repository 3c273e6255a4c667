import polyfill from 'webextension-polyfill';
import { answerMessage } from './answer-messages.ts';
import { forgetLastCheck } from './last-checks.ts';
import { closeSettingsToPages } from '../settings-store.ts';

// Every listener is registered here, synchronously: a worker that is woken for an event must find it.
polyfill.runtime.onMessage.addListener(answerMessage);
polyfill.tabs.onRemoved.addListener((tab) => void forgetLastCheck(tab));

closeSettingsToPages().catch(() => undefined);
