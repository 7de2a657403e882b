-- 一(3) 隐私政策等收集使用规则难以访问,如进入App主界面后,需多于4次点击等操作才能访问到;
--
-- Proves:   a person's count, recorded. "多于4次": four clicks are not too many.
-- Suggests: a shortest path of more than four operations on a complete screen graph.
-- Clears:   a path of at most four.
-- Today paths between screens are not computed.

-- name: ground
SELECT * FROM ground_screen_paths;

-- name: search
SELECT json_object('layouts', t.layouts,
                   'policy_titles', (SELECT count(*) FROM phrase_hit WHERE topic = 'policy_title'))
FROM search_texts t;

-- name: ask
SELECT 'ask.1.3', '{}';
