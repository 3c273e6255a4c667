import '../messages.ts';
