-- 一(2) 在App首次运行时未通过弹窗等明显方式提示用户阅读隐私政策等收集使用规则;
--
-- Proves:   a first run on a clean device, recorded.
-- Suggests: a complete screen graph in which no prompt comes before the main screen.
-- Clears:   a prompt with a link to the policy, agree and refuse, shown before the main screen.
-- Today the order of screens is not computed, so this says only what prompts were met in the texts.

-- name: ground
SELECT * FROM ground_screen_paths
UNION ALL SELECT * FROM ground_trace;

-- name: search
SELECT json_object('strings', t.strings, 'layouts', t.layouts,
                   'prompt_texts', (SELECT count(*) FROM phrase_hit WHERE topic = 'consent_popup'))
FROM search_texts t;

-- name: ask
SELECT 'ask.1.2', '{}';
