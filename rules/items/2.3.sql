-- 二(3) 在申请打开可收集个人信息的权限,或申请收集用户身份证号、银行账号、行踪轨迹等个人敏感信息时,
--       未同步告知用户其目的,或者目的不明确、难以理解;
--
-- Proves:   a screenshot of the request.
-- Suggests: code asks for a permission that opens personal information, code and screens could be
--           read, and no text is shown before the request.
--           Strong: the request comes at the start, before anybody touched anything, and no text
--           anywhere in the app says what this permission is for.
--           Weak: it comes later and no text anywhere speaks of this permission's purpose (the text may
--           come from a server, or the button may say it); it comes at the start and a text exists
--           somewhere, but not on the way to the request; the text before it speaks of another
--           permission; the purpose is only "为了更好的体验".
-- Clears:   a text shown before the request, unless it speaks of other permissions only.
-- Trap:     an explanation shown only after a denial is not "同步".

-- name: ground
SELECT * FROM ground_code
UNION ALL SELECT * FROM ground_further_code
UNION ALL SELECT * FROM ground_screen_texts
UNION ALL SELECT * FROM ground_reached
UNION ALL SELECT * FROM ground_screen_paths
UNION ALL SELECT * FROM ground_screens_whole;

-- name: finding
WITH asked AS (
  SELECT a.site, a.permission, a.permission_group, a.owner, a.origin,
         (SELECT w.id FROM reached w WHERE w.site = a.site AND w.phase = 'startup') AS early,
         EXISTS (SELECT 1 FROM clear_way w WHERE w.site = a.site AND w.phase = 'startup')
           AS surely_early,
         EXISTS (SELECT 1 FROM purpose_group g
                 WHERE g.permission_group = a.permission_group
                   AND (g.moment = 'somewhere' OR (g.moment = 'before' AND g.site <> a.site)))
         -- a text that names nothing known may be about anything
         OR EXISTS (SELECT 1 FROM purpose_text t
                    WHERE t.moment = 'somewhere'
                      AND t.text NOT IN (SELECT text FROM purpose_group)) AS told_somewhere,
         EXISTS (SELECT 1 FROM rationale r WHERE r.site = a.site AND r.moment = 'after_denial')
           AS told_late
  FROM asked_permission a
  WHERE a.owner NOT LIKE 'library:%'
    -- told before: by any text that is not plainly about something else
    AND NOT EXISTS (SELECT 1 FROM purpose_text r WHERE r.site = a.site AND r.moment = 'before')
)
SELECT CASE WHEN max(surely_early = 1 AND told_somewhere = 0) = 1 THEN 'strong' ELSE 'weak' END,
       CASE WHEN max(told_late) = 1 THEN 'finding.2.3.purpose_after_denial'
            WHEN max(early IS NOT NULL) = 1 THEN 'finding.2.3.no_purpose_at_start'
            ELSE 'finding.2.3.no_purpose_text' END,
       json_object('asked_permission', permission),
       json_insert(json_group_array(origin), '$[#]',
                   json(CASE WHEN min(early) IS NULL THEN NULL
                        ELSE json_object('way', min(early)) END)),
       permission, owner
FROM asked
WHERE (told_somewhere = 0 OR early IS NOT NULL OR told_late = 1)
  AND NOT EXISTS (SELECT 1 FROM ground_code WHERE present = 0)
  AND NOT EXISTS (SELECT 1 FROM ground_screen_texts WHERE present = 0)
GROUP BY permission, owner
UNION ALL
SELECT 'weak', 'finding.2.3.other_purpose',
       json_object('asked_permission', permission, 'text', min(text)),
       json_array(min(text_origin), min(origin)), permission, owner
FROM other_purpose
WHERE owner NOT LIKE 'library:%'
GROUP BY permission, owner
UNION ALL
SELECT 'weak', 'finding.2.3.vague_purpose', json_object('text', text),
       json_array(origin), text, owner
FROM phrase_hit
WHERE topic = 'permission_vague' AND owner NOT LIKE 'sdk:%'
UNION ALL
-- sensitive information is asked for, and nothing on the screen says what for
SELECT 'weak', 'finding.2.3.field_without_purpose',
       json_object('hint', w.hint, 'screen', coalesce(s.class_name, s.title, s.activity)),
       json_array(w.origin), w.hint, s.owner
FROM ui_widget w
JOIN ui_layout l ON l.id = w.layout
JOIN ui_screen_layout u ON u.layout = l.name
JOIN ui_screen s ON s.id = u.screen AND s.reached = 1 AND s.first_run = 0
WHERE (w.hint LIKE '%身份证%' OR w.hint LIKE '%银行卡%' OR w.hint LIKE '%银行账%' OR w.hint LIKE '%护照号%')
  AND s.owner NOT LIKE 'library:%'
  AND NOT EXISTS (SELECT 1 FROM ui_widget t JOIN ui_layout tl ON tl.id = t.layout
                  JOIN ui_screen_layout tu ON tu.layout = tl.name AND tu.screen = s.id
                  WHERE t.text LIKE '%用于%' OR t.text LIKE '%为了%' OR t.text LIKE '%以便%'
                     OR t.hint LIKE '%用于%' OR t.text LIKE '%需要您的%')
GROUP BY w.id;

-- name: search
SELECT json_object('permission_requests', (SELECT count(*) FROM permission_ask),
                   'purpose_texts', (SELECT count(*) FROM phrase_hit WHERE topic = 'permission_purpose'),
                   'purposes_on_the_way', (SELECT count(*) FROM rationale WHERE moment = 'before'),
                   'strings', t.strings, 'layouts', t.layouts)
FROM search_texts t;

-- name: ask
SELECT 'ask.2.3', '{}';
