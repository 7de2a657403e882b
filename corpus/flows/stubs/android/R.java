package android;

public final class R {
  public R() {}
  public static final class attr {
    public attr() {}
    public static final int textAppearance = 0x01010034;
    public static final int buttonStyle = 0x01010048;
    public static final int editTextStyle = 0x0101006e;
    public static final int textViewStyle = 0x01010084;
    public static final int textSize = 0x01010095;
    public static final int textColor = 0x01010098;
    public static final int id = 0x010100d0;
    public static final int background = 0x010100d4;
    public static final int layout_width = 0x010100f4;
    public static final int layout_height = 0x010100f5;
    public static final int text = 0x0101014f;
    public static final int hint = 0x01010150;
    public static final int inputType = 0x01010220;
    public static final int onClick = 0x0101026f;
  }
  public static final class color {
    public color() {}
    public static final int darker_gray = 0x01060000;
    public static final int white = 0x0106000b;
    public static final int black = 0x0106000c;
    public static final int transparent = 0x0106000d;
  }
  public static final class drawable {
    public drawable() {}
    public static final int btn_default = 0x01080004;
    public static final int ic_dialog_alert = 0x01080027;
    public static final int ic_dialog_email = 0x01080029;
    public static final int ic_menu_add = 0x01080033;
    public static final int ic_menu_call = 0x01080036;
    public static final int ic_menu_save = 0x0108004e;
    public static final int ic_menu_send = 0x01080050;
    public static final int ic_menu_share = 0x01080052;
    public static final int star_on = 0x01080074;
    public static final int stat_notify_chat = 0x01080077;
    public static final int stat_notify_error = 0x01080078;
    public static final int stat_notify_more = 0x01080079;
    public static final int stat_notify_sync = 0x0108007c;
    public static final int stat_sys_download = 0x01080081;
    public static final int stat_sys_upload = 0x01080088;
    public static final int stat_sys_warning = 0x0108008a;
    public static final int sym_def_app_icon = 0x01080093;
    public static final int ic_dialog_info = 0x0108009b;
  }
  public static final class id {
    public id() {}
    public static final int background = 0x01020000;
    public static final int checkbox = 0x01020001;
    public static final int content = 0x01020002;
    public static final int edit = 0x01020003;
    public static final int empty = 0x01020004;
    public static final int hint = 0x01020005;
    public static final int icon = 0x01020006;
    public static final int icon1 = 0x01020007;
    public static final int icon2 = 0x01020008;
    public static final int input = 0x01020009;
    public static final int list = 0x0102000a;
    public static final int message = 0x0102000b;
    public static final int primary = 0x0102000c;
    public static final int progress = 0x0102000d;
    public static final int selectedIcon = 0x0102000e;
    public static final int secondaryProgress = 0x0102000f;
    public static final int summary = 0x01020010;
    public static final int tabcontent = 0x01020011;
    public static final int tabhost = 0x01020012;
    public static final int tabs = 0x01020013;
    public static final int text1 = 0x01020014;
    public static final int text2 = 0x01020015;
    public static final int title = 0x01020016;
    public static final int toggle = 0x01020017;
    public static final int widget_frame = 0x01020018;
    public static final int button1 = 0x01020019;
    public static final int button2 = 0x0102001a;
    public static final int button3 = 0x0102001b;
    public static final int extractArea = 0x0102001c;
    public static final int candidatesArea = 0x0102001d;
    public static final int inputArea = 0x0102001e;
    public static final int selectAll = 0x0102001f;
    public static final int cut = 0x01020020;
    public static final int copy = 0x01020021;
    public static final int paste = 0x01020022;
    public static final int copyUrl = 0x01020023;
    public static final int switchInputMethod = 0x01020024;
    public static final int inputExtractEditText = 0x01020025;
    public static final int keyboardView = 0x01020026;
    public static final int closeButton = 0x01020027;
    public static final int startSelectingText = 0x01020028;
    public static final int stopSelectingText = 0x01020029;
    public static final int addToDictionary = 0x0102002a;
    public static final int custom = 0x0102002b;
    public static final int home = 0x0102002c;
    public static final int selectTextMode = 0x0102002d;
    public static final int mask = 0x0102002e;
    public static final int statusBarBackground = 0x0102002f;
    public static final int navigationBarBackground = 0x01020030;
    public static final int pasteAsPlainText = 0x01020031;
    public static final int undo = 0x01020032;
    public static final int redo = 0x01020033;
    public static final int replaceText = 0x01020034;
    public static final int shareText = 0x01020035;
    public static final int accessibilityActionShowOnScreen = 0x01020036;
    public static final int accessibilityActionScrollToPosition = 0x01020037;
    public static final int accessibilityActionScrollUp = 0x01020038;
    public static final int accessibilityActionScrollLeft = 0x01020039;
    public static final int accessibilityActionScrollDown = 0x0102003a;
    public static final int accessibilityActionScrollRight = 0x0102003b;
    public static final int accessibilityActionContextClick = 0x0102003c;
    public static final int accessibilityActionSetProgress = 0x0102003d;
    public static final int icon_frame = 0x0102003e;
    public static final int list_container = 0x0102003f;
    public static final int switch_widget = 0x01020040;
    public static final int textAssist = 0x01020041;
    public static final int accessibilityActionMoveWindow = 0x01020042;
    public static final int autofill = 0x01020043;
    public static final int accessibilityActionShowTooltip = 0x01020044;
    public static final int accessibilityActionHideTooltip = 0x01020045;
    public static final int accessibilityActionPageUp = 0x01020046;
    public static final int accessibilityActionPageDown = 0x01020047;
    public static final int accessibilityActionPageLeft = 0x01020048;
    public static final int accessibilityActionPageRight = 0x01020049;
  }
  public static final class layout {
    public layout() {}
    public static final int activity_list_item = 0x01090000;
    public static final int expandable_list_content = 0x01090001;
    public static final int preference_category = 0x01090002;
    public static final int simple_list_item_1 = 0x01090003;
    public static final int simple_list_item_2 = 0x01090004;
    public static final int simple_list_item_checked = 0x01090005;
    public static final int simple_expandable_list_item_1 = 0x01090006;
    public static final int simple_expandable_list_item_2 = 0x01090007;
    public static final int simple_spinner_item = 0x01090008;
    public static final int simple_spinner_dropdown_item = 0x01090009;
    public static final int simple_dropdown_item_1line = 0x0109000a;
    public static final int simple_gallery_item = 0x0109000b;
    public static final int test_list_item = 0x0109000c;
    public static final int two_line_list_item = 0x0109000d;
    public static final int browser_link_context_header = 0x0109000e;
    public static final int simple_list_item_single_choice = 0x0109000f;
    public static final int simple_list_item_multiple_choice = 0x01090010;
    public static final int select_dialog_item = 0x01090011;
    public static final int select_dialog_singlechoice = 0x01090012;
    public static final int select_dialog_multichoice = 0x01090013;
    public static final int list_content = 0x01090014;
    public static final int simple_selectable_list_item = 0x01090015;
    public static final int simple_list_item_activated_1 = 0x01090016;
    public static final int simple_list_item_activated_2 = 0x01090017;
  }
  public static final class string {
    public string() {}
    public static final int cancel = 0x01040000;
    public static final int copy = 0x01040001;
    public static final int copyUrl = 0x01040002;
    public static final int cut = 0x01040003;
    public static final int defaultVoiceMailAlphaTag = 0x01040004;
    public static final int defaultMsisdnAlphaTag = 0x01040005;
    public static final int emptyPhoneNumber = 0x01040006;
    public static final int httpErrorBadUrl = 0x01040007;
    public static final int httpErrorUnsupportedScheme = 0x01040008;
    public static final int no = 0x01040009;
    public static final int ok = 0x0104000a;
    public static final int paste = 0x0104000b;
    public static final int search_go = 0x0104000c;
    public static final int selectAll = 0x0104000d;
    public static final int unknownName = 0x0104000e;
    public static final int untitled = 0x0104000f;
    public static final int VideoView_error_button = 0x01040010;
    public static final int VideoView_error_text_unknown = 0x01040011;
    public static final int VideoView_error_title = 0x01040012;
    public static final int yes = 0x01040013;
    public static final int dialog_alert_title = 0x01040014;
    public static final int VideoView_error_text_invalid_progressive_playback = 0x01040015;
    public static final int selectTextMode = 0x01040016;
    public static final int status_bar_notification_info_overflow = 0x01040017;
    public static final int fingerprint_icon_content_description = 0x01040018;
    public static final int paste_as_plain_text = 0x01040019;
    public static final int autofill = 0x0104001a;
    public static final int config_helpPackageNameKey = 0x0104001b;
    public static final int config_helpPackageNameValue = 0x0104001c;
    public static final int config_helpIntentExtraKey = 0x0104001d;
    public static final int config_helpIntentNameKey = 0x0104001e;
    public static final int config_feedbackIntentExtraKey = 0x0104001f;
    public static final int config_feedbackIntentNameKey = 0x01040020;
    public static final int config_defaultAssistant = 0x01040021;
    public static final int config_defaultBrowser = 0x01040022;
    public static final int config_defaultDialer = 0x01040023;
    public static final int config_defaultSms = 0x01040024;
  }
  public static final class style {
    public style() {}
    public static final int Theme = 0x01030005;
    public static final int Theme_NoTitleBar = 0x01030006;
    public static final int Theme_Dialog = 0x0103000b;
    public static final int Theme_Light = 0x0103000c;
  }
}
