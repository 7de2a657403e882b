-- 三(4) 以默认选择同意隐私政策等非明示方式征求用户同意;
--
-- Proves:   a box for agreeing that is ticked when a reachable screen appears and that nothing resets.
--           Needs reachability: not computed.
-- Suggests: a layout with such a box ticked: the words stand at the box itself and some code or layout
--           names the layout (strong), or stand beside a box without words (weak); a text that takes
--           logging in for consent (weak).
-- Traps:    "记住密码", boxes for newsletters and notifications, switches in settings.

-- name: ground
SELECT * FROM ground_screen_texts
UNION ALL SELECT 0, 'missing.3.4.set_in_code', '{}', 'ask.3.4';

-- name: finding
WITH agreeing AS (
  SELECT id, layout, parent, origin, text
  FROM ui_widget
  WHERE ((text LIKE '%同意%' OR text LIKE '%接受%' OR text LIKE '%阅读%')
         AND (text LIKE '%隐私%' OR text LIKE '%协议%' OR text LIKE '%条款%' OR text LIKE '%政策%'))
     OR ((text LIKE '%agree%' OR text LIKE '%accept%' OR text LIKE '%read%')
         AND (text LIKE '%privacy%' OR text LIKE '%terms%' OR text LIKE '%agreement%'))
)
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
GROUP BY box.id
UNION ALL
SELECT 'weak', 'finding.3.4.implied', json_object('text', text), json_array(origin), text, owner
FROM phrase_hit
WHERE topic = 'implied_consent' AND owner NOT LIKE 'sdk:%' AND place IN ('resource', 'layout');

-- name: search
SELECT json_object('layouts', t.layouts,
                   'boxes', (SELECT count(*) FROM ui_widget WHERE checkable = 1),
                   'ticked', (SELECT count(*) FROM ui_widget WHERE checkable = 1 AND checked = 1))
FROM search_texts t;

-- name: ask
SELECT 'ask.3.4', '{}';
