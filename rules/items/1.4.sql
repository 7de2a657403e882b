-- 一(4) 隐私政策等收集使用规则难以阅读,如文字过小过密、颜色过淡、模糊不清,或未提供简体中文版等。
--
-- Proves:   the app has no Simplified Chinese at all: resources and screens could be read, no string
--           the app would show a Chinese user has a Chinese character, and the policy text at hand is
--           in another language. (items.tsv allows violation for this alone.)
-- Suggests: the same where the ground is incomplete or the policy text is not at hand, or Chinese only
--           in traditional characters; very small text beside the words of a policy link (weak).
-- Clears:   a Simplified Chinese policy text.
-- Contrast and density need the theme's colours and the screen that shows the policy: not computed.

-- name: ground
SELECT EXISTS (SELECT 1 FROM resource_locale WHERE han_share IS NOT NULL), 'missing.strings', '{}', ''
UNION ALL SELECT * FROM ground_screen_texts
UNION ALL SELECT * FROM ground_policy
UNION ALL SELECT 0, 'missing.1.4.look', '{}', 'ask.screenshots';

-- name: finding
-- Strings for a Chinese user: locales zh*, else the default ones.
WITH chinese AS (
  SELECT max(han_share) AS han, max(strings) AS strings,
         min(CASE WHEN han_share > 0 THEN traditional_share END) AS traditional
  FROM resource_locale
  WHERE locale = '' OR locale LIKE 'zh%'
),
policy AS (
  SELECT max(language = 'zh-Hans') AS simplified, max(language = 'zh-Hant') AS traditional,
         count(*) AS texts, json_group_array(origin) AS origins
  FROM policy_text WHERE language IS NOT NULL
)
SELECT CASE WHEN policy.texts > 0
                 AND NOT EXISTS (SELECT 1 FROM ground_screen_texts WHERE present = 0)
            THEN 'violation' ELSE 'weak' END,
       'finding.1.4.no_chinese', json_object('strings', chinese.strings),
       policy.origins, 'language', 'app'
FROM chinese, policy
WHERE chinese.strings > 0 AND chinese.han = 0
  AND coalesce(policy.simplified, 0) = 0 AND coalesce(policy.traditional, 0) = 0
  AND NOT EXISTS (SELECT 1 FROM phrase_hit WHERE language LIKE 'zh%' AND owner NOT LIKE 'sdk:%')
  -- a first screen that a server draws speaks the server's language
  AND NOT EXISTS (SELECT 1 FROM limit_hit WHERE stage = 'ui' AND code = 'remote-screen')
UNION ALL
SELECT 'strong', 'finding.1.4.traditional_policy', '{}', policy.origins, 'policy_language', 'app'
FROM policy WHERE policy.traditional = 1 AND policy.simplified = 0
UNION ALL
SELECT 'weak', 'finding.1.4.traditional_strings', '{}', policy.origins, 'language', 'app'
FROM chinese, policy
WHERE chinese.han > 0
  AND chinese.traditional > (SELECT value FROM parameter WHERE key = 'traditional_share_max')
  AND coalesce(policy.simplified, 0) = 0
UNION ALL
SELECT 'strong', 'finding.1.4.foreign_policy', json_object('language', min(language)),
       json_group_array(origin), 'policy_language', 'app'
FROM whole_policy
WHERE (SELECT chinese.han FROM chinese) > 0
HAVING count(*) > 0 AND max(language LIKE 'zh%') = 0
UNION ALL
SELECT 'weak', 'finding.1.4.small_text',
       json_object('size', w.text_size_sp, 'text', w.text, 'screen', s.name),
       json_array(w.origin), coalesce(w.resource_id, w.text), 'app'
FROM ui_widget w JOIN ui_layout s ON s.id = w.layout
WHERE w.text_size_sp < (SELECT value FROM parameter WHERE key = 'text_size_min_sp')
  AND (w.text LIKE '%隐私%' OR w.text LIKE '%privacy%');

-- name: search
SELECT json_object('locales', (SELECT count(*) FROM resource_locale),
                   'strings', (SELECT sum(strings) FROM resource_locale),
                   'layouts', t.layouts, 'policy_texts', p.policy_texts,
                   'policy_languages', json((SELECT json_group_array(language) FROM
                     (SELECT DISTINCT language FROM policy_text WHERE language IS NOT NULL
                      ORDER BY language))))
FROM search_texts t, search_policy p;

-- name: ask
SELECT 'ask.1.4', '{}';
