-- 一(3) 隐私政策等收集使用规则难以访问,如进入App主界面后,需多于4次点击等操作才能访问到;
--
-- Proves:   a person's count, recorded. "多于4次": four operations are not too many.
-- Suggests: the shortest way from the main screen takes more than four operations (strong where all was
--           seen that could hold a shorter one); only screens before the main one lead to the policy
--           (strong likewise); all was seen, and nothing leads to it (weak: it may be that there is no
--           policy at all, which is 一(1)).
-- Clears:   a way of at most four.

-- name: ground
SELECT * FROM ground_screen_paths
UNION ALL SELECT present, missing_key, slots_json, ask_key FROM ground_way WHERE goal = 'policy';

-- name: finding
SELECT CASE WHEN p.whole THEN 'strong' ELSE 'weak' END,
       CASE WHEN p.before_main THEN 'finding.1.3.before_main' ELSE 'finding.1.3.too_far' END,
       json_object('operations', p.operations, 'steps', json(coalesce(w.words_json, '[]')),
                   'most', (SELECT value FROM parameter WHERE key = 'clicks_max')),
       coalesce(w.origins_json, '[]'), 'policy', 'app'
FROM way p LEFT JOIN way_steps w ON w.goal = p.goal
WHERE p.goal = 'policy' AND p.found = 1
  AND (p.before_main = 1
       OR p.operations > (SELECT value FROM parameter WHERE key = 'clicks_max'))
UNION ALL
SELECT 'weak', 'finding.1.3.no_way',
       json_object('screen', coalesce(s.class_name, '')), json_array(s.origin), 'policy', 'app'
FROM way p JOIN ui_screen s ON s.id = p.start
WHERE p.goal = 'policy' AND p.found = 0;

-- name: search
SELECT json_object('layouts', t.layouts,
                   'screens', (SELECT max(done) FROM coverage WHERE measure = 'screens'),
                   'operations', (SELECT count(DISTINCT operation) FROM ui_edge WHERE operations > 0),
                   'clicks', (SELECT operations FROM ui_path WHERE goal = 'policy'),
                   'policy_titles', (SELECT count(*) FROM phrase_hit WHERE topic = 'policy_title'))
FROM search_texts t;

-- name: ask
SELECT 'ask.1.3', '{}';
