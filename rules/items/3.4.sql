-- 三(4) 以默认选择同意隐私政策等非明示方式征求用户同意;
--
-- Proves:   a box for agreeing that is ticked when its screen appears: by its layout, on a screen that users
--           come to, and no code of the screen takes the tick away before (items.tsv allows violation).
-- Suggests: such a box that code ticks (strong); what asks about the policy at the first run leaves no
--           choice: it cannot be left, and nothing on it refuses (weak); only 知道了 and the like can be
--           answered (weak); a text that takes logging in for consent (weak). Where the code of the
--           screens was not followed: a layout with a ticked box whose words agree (strong where the words
--           stand at the box itself and something names the layout, else weak).
-- A person: a picture beside the words of agreeing that is pressed may be drawn ticked.
-- Traps:    "记住密码", boxes for newsletters and notifications, switches in settings; a layout that no
--           screen shows.

-- name: ground
SELECT * FROM ground_all_screens;

-- name: finding
WITH agreeing AS (
  SELECT id, layout, parent, origin, text
  FROM ui_widget
  WHERE ((text LIKE '%同意%' OR text LIKE '%接受%' OR text LIKE '%阅读%')
         AND (text LIKE '%隐私%' OR text LIKE '%协议%' OR text LIKE '%条款%' OR text LIKE '%政策%'))
     OR ((text LIKE '%agree%' OR text LIKE '%accept%' OR text LIKE '%read%')
         AND (text LIKE '%privacy%' OR text LIKE '%terms%' OR text LIKE '%agreement%'))
)
SELECT CASE WHEN t.by_code THEN 'strong' ELSE 'violation' END, 'finding.3.4.ticked_on_screen',
       json_object('screen', coalesce(s.class_name, s.title, s.activity), 'text', t.text),
       json_array(coalesce(t.origin, s.origin)), coalesce(t.resource_id, t.text), 'app'
FROM ui_tick t JOIN ui_screen s ON s.id = t.screen
WHERE t.ticked = 1
UNION ALL
SELECT 'weak', 'finding.3.4.no_refusal',
       json_object('buttons', json(p.buttons_json), 'screen', coalesce(s.class_name, s.title, s.activity)),
       json_array(coalesce(p.origin, s.origin)), 'no_refusal', 'app'
FROM ui_prompt p JOIN ui_screen s ON s.id = p.screen
WHERE p.refuse IS NULL AND p.cancelable = 0
UNION ALL
SELECT CASE WHEN box.id = words.id AND box.visible = 1 AND s.referenced = 1
            THEN 'strong' ELSE 'weak' END,
       'finding.3.4.ticked', json_object('screen', s.name, 'text', min(words.text)),
       json_group_array(words.origin), s.name || '/' || coalesce(box.resource_id, box.widget), 'app'
FROM ui_widget box
JOIN ui_layout s ON s.id = box.layout
JOIN agreeing words ON words.layout = box.layout
                   AND (words.id = box.id
                        OR (words.parent = box.parent AND coalesce(box.text, '') = ''))
WHERE box.checkable = 1 AND box.checked = 1
  AND NOT EXISTS (SELECT 1 FROM ui_path)
GROUP BY box.id
UNION ALL
SELECT 'weak', 'finding.3.4.implied', json_object('text', text), json_array(origin), text, owner
FROM phrase_hit
WHERE topic = 'implied_consent' AND owner NOT LIKE 'sdk:%' AND place IN ('resource', 'layout', 'dex')
  -- pressing 同意 says it
  AND text NOT LIKE '%点击同意%' AND text NOT LIKE '%“同意”%' AND text NOT LIKE '%「同意」%'
  AND text NOT LIKE '%"同意"%' AND text NOT LIKE '%【同意】%';

-- name: manual
SELECT 'manual.3.4.picture', json_object('text', t.text, 'screen', coalesce(s.class_name, s.activity)),
       'ask.3.4'
FROM ui_tick t JOIN ui_screen s ON s.id = t.screen WHERE t.ticked IS NULL LIMIT 1;

-- name: search
SELECT json_object('layouts', t.layouts,
                   'boxes', (SELECT count(*) FROM ui_widget WHERE checkable = 1),
                   'ticked', (SELECT count(*) FROM ui_widget WHERE checkable = 1 AND checked = 1))
FROM search_texts t;

-- name: ask
SELECT 'ask.3.4', '{}';
