-- 一(2) 在App首次运行时未通过弹窗等明显方式提示用户阅读隐私政策等收集使用规则;
--
-- Proves:   a first run on a clean device, recorded.
-- Suggests: the code of the screens was followed as it runs in an app just installed, and nothing that
--           asks about the policy comes before the main screen or over it (strong; weak where the words
--           of such a question are in the app all the same); what asks does not let the policy be opened
--           (weak).
-- Clears:   a question with a link to the policy, shown before anything else can be done. Whether it may
--           be refused is a matter of 三(4).
-- Trap:     an advertisement, a guide or a note about an update is no question about the policy.

-- name: ground
SELECT * FROM ground_first_run;

-- name: finding
SELECT CASE WHEN EXISTS (SELECT 1 FROM phrase_hit
                         WHERE topic = 'consent_popup' AND owner NOT LIKE 'sdk:%')
            THEN 'weak' ELSE 'strong' END,
       'finding.1.2.no_prompt',
       json_object('screen', coalesce((SELECT s.class_name FROM ui_path p
                                       JOIN ui_screen s ON s.id = p.start LIMIT 1), '')),
       (SELECT json_group_array(origin) FROM
          (SELECT DISTINCT s.origin AS origin FROM ui_path p JOIN ui_screen s ON s.id = p.start)),
       'prompt', 'app'
WHERE NOT EXISTS (SELECT 1 FROM ui_prompt)
  AND NOT EXISTS (SELECT 1 FROM ground_first_run WHERE present = 0)
UNION ALL
SELECT 'weak', 'finding.1.2.no_link',
       json_object('text', coalesce(s.message, s.title, p.agree, '')),
       json_array(coalesce(p.origin, s.origin)), 'policy_link', 'app'
FROM ui_prompt p JOIN ui_screen s ON s.id = p.screen
WHERE p.policy_link = 0;

-- name: search
SELECT json_object('strings', t.strings, 'layouts', t.layouts,
                   'screens', (SELECT max(done) FROM coverage WHERE measure = 'screens'),
                   'prompt_texts', (SELECT count(*) FROM phrase_hit WHERE topic = 'consent_popup'),
                   'prompts', (SELECT count(*) FROM ui_prompt))
FROM search_texts t;

-- name: ask
SELECT 'ask.1.2', '{}';
