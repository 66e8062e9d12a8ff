-- Which questions stand in front of an article's trainers, and when what the public sees was changed last.
alter table article add column red_flags varchar(40);
alter table article add column changed_at datetime(6) not null default '2026-11-22 00:00:00';
update article set red_flags = 'low-back' where slug = 'lower-back-pain-lifting';
update article set red_flags = 'shoulder' where slug = 'shoulder-pain-bench';
update article set red_flags = 'knee' where slug = 'knee-pain-squat';
update article set red_flags = 'elbow' where slug = 'elbow-pain-pulling';
update article set red_flags = 'neck' where slug = 'neck-pain-desk-and-bar';
update article set red_flags = 'rhabdomyolysis' where slug = 'soreness-or-rhabdo';
update article set red_flags = 'pregnancy' where slug = 'lifting-in-pregnancy';
update article set red_flags = 'head-knock' where slug = 'head-knocks';
