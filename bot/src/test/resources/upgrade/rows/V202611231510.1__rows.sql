update pre_task set told_answered = 6;
