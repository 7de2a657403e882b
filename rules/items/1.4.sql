-- 一(4) 隐私政策等收集使用规则难以阅读,如文字过小过密、颜色过淡、模糊不清,或未提供简体中文版等。
--
-- Proves:   the app has no Simplified Chinese at all: resources and screens could be read, no string
--           the app would show a Chinese user has a Chinese character, and the policy text at hand is
--           in another language. (items.tsv allows violation for this alone.)
-- Suggests: the same where the ground is incomplete or the policy text is not at hand, or Chinese only
--           in traditional characters; a text about the policy, or the policy itself, that is small,
--           pale against what is behind it, or set too dense (thresholds: parameters.tsv; strong below
--           8 sp, and below a contrast of 2 where the layout itself gives the ground).
-- Clears:   a Simplified Chinese policy text.
-- Traps:    a pale text on a dark ground; a small text about something else; a ground that a picture
--           or code decides is not known and says nothing. Code may change what the layout says.

-- name: ground
SELECT EXISTS (SELECT 1 FROM resource_locale WHERE han_share IS NOT NULL), 'missing.strings', '{}', ''
UNION ALL SELECT * FROM ground_screen_texts
UNION ALL SELECT * FROM ground_policy
-- A text of some length that speaks of the policy's matters is (part of) the policy, or its summary.
UNION ALL
SELECT 0, 'missing.1.4.look', '{}', 'ask.screenshots'
WHERE NOT EXISTS (SELECT 1 FROM ui_widget
                  WHERE length(text) >= (SELECT value FROM parameter WHERE key = 'look_text_min_chars')
                    AND (text LIKE '%隐私%' OR text LIKE '%个人信息%')
                    AND text_size_sp IS NOT NULL AND contrast IS NOT NULL)
  AND NOT EXISTS (SELECT 1 FROM policy_page WHERE policy IN (SELECT id FROM policy_text)
                                              AND contrast IS NOT NULL);

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
),
-- What tells the user of the policy: its title, a link to it, its text, and the places of a text
-- that code fills in.
told AS (
  SELECT coalesce((SELECT max(t.text_size_sp) FROM ui_text t  -- code may set another size
                   WHERE t.layout = s.name AND t.element = w.element), w.text_size_sp) AS text_size_sp,
         w.text_color, w.background, w.on_window, w.contrast, w.line_spacing, w.width,
         w.origin, s.name AS layout, length(w.text) AS chars,
         coalesce(substr(w.text, 1, 40), w.resource_id) AS said,
         coalesce(w.resource_id, substr(w.text, 1, 40)) AS called
  FROM ui_widget w JOIN ui_layout s ON s.id = w.layout
  WHERE w.text LIKE '%隐私%' OR w.text LIKE '%个人信息%' OR w.text LIKE '%用户协议%'
     OR w.text LIKE '%服务协议%' OR w.text LIKE '%privacy%'
     OR (w.text IS NULL AND w.form = 'text'
         AND (w.resource_id LIKE '%privacy%' OR w.resource_id LIKE '%policy%'
              OR w.resource_id LIKE '%agreement%'))
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
SELECT CASE WHEN size < (SELECT value FROM parameter WHERE key = 'text_size_strong_sp')
            THEN 'strong' ELSE 'weak' END,
       'finding.1.4.small_text', json_object('size', size, 'text', said, 'screen', layout),
       json_array(origin), layout || '/' || called, 'app'
FROM (SELECT min(text_size_sp) AS size, said, layout, called, origin FROM told
      WHERE text_size_sp < (SELECT value FROM parameter WHERE key = 'text_size_min_sp')
      GROUP BY layout, called)
UNION ALL
SELECT CASE WHEN contrast < (SELECT value FROM parameter WHERE key = 'contrast_strong_max')
                 AND on_window = 0
            THEN 'strong' ELSE 'weak' END,
       'finding.1.4.pale_text',
       json_object('contrast', contrast, 'color', text_color, 'background', background,
                   'text', said, 'screen', layout),
       json_array(origin), layout || '/' || called, 'app'
FROM (SELECT min(contrast) AS contrast, on_window, text_color, background, said, layout, called,
             origin
      FROM told
      WHERE contrast < (SELECT value FROM parameter
                        WHERE key = CASE WHEN coalesce(text_size_sp, 1000) >= (SELECT value
                                              FROM parameter WHERE key = 'large_text_sp')
                                         THEN 'contrast_min_large' ELSE 'contrast_min_normal' END)
      GROUP BY layout, called)
UNION ALL
-- Of one line the distance to the next says nothing.
SELECT 'weak', 'finding.1.4.dense_text',
       json_object('spacing', line_spacing, 'text', said, 'screen', layout),
       json_array(origin), layout || '/' || called, 'app'
FROM (SELECT min(line_spacing) AS line_spacing, said, layout, called, origin FROM told
      WHERE line_spacing < (SELECT value FROM parameter WHERE key = 'line_spacing_min')
        AND (chars IS NULL OR chars * coalesce(text_size_sp, 14) > coalesce(width, 360))
      GROUP BY layout, called)
UNION ALL
SELECT CASE WHEN g.font_size_px < (SELECT value FROM parameter WHERE key = 'text_size_strong_sp')
            THEN 'strong' ELSE 'weak' END,
       'finding.1.4.small_page', json_object('size', g.font_size_px, 'place', p.place),
       json_array(p.origin), p.place, 'app'
FROM policy_page g JOIN policy_text p ON p.id = g.policy
WHERE g.font_size_px < (SELECT value FROM parameter WHERE key = 'css_font_size_min_px')
UNION ALL
SELECT CASE WHEN g.contrast < (SELECT value FROM parameter WHERE key = 'contrast_strong_max')
            THEN 'strong' ELSE 'weak' END,
       'finding.1.4.pale_page', json_object('contrast', g.contrast, 'color', g.text_color,
                                            'background', g.background, 'place', p.place),
       json_array(p.origin), p.place, 'app'
FROM policy_page g JOIN policy_text p ON p.id = g.policy
WHERE g.contrast < (SELECT value FROM parameter
                    WHERE key = CASE WHEN g.font_size_px >= (SELECT value FROM parameter
                                                             WHERE key = 'large_text_sp')
                                     THEN 'contrast_min_large' ELSE 'contrast_min_normal' END)
UNION ALL
SELECT 'weak', 'finding.1.4.dense_page', json_object('spacing', g.line_height, 'place', p.place),
       json_array(p.origin), p.place, 'app'
FROM policy_page g JOIN policy_text p ON p.id = g.policy
WHERE g.line_height < (SELECT value FROM parameter WHERE key = 'line_spacing_min');

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
