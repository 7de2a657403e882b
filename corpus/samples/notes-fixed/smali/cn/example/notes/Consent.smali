# Whether the user has agreed to the policy, and the dialog that asks on the first run.
.class public final Lcn/example/notes/Consent;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.source "Consent.java"

.field private final activity:Landroid/app/Activity;

.method private constructor <init>(Landroid/app/Activity;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcn/example/notes/Consent;->activity:Landroid/app/Activity;
    return-void
.end method

.method private static stored(Landroid/content/Context;)Landroid/content/SharedPreferences;
    .registers 3
    const-string v0, "privacy"
    const/4 v1, 0x0
    invoke-virtual {p0, v0, v1}, Landroid/content/Context;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    return-object v0
.end method

.method public static given(Landroid/content/Context;)Z
    .registers 4
    invoke-static {p0}, Lcn/example/notes/Consent;->stored(Landroid/content/Context;)Landroid/content/SharedPreferences;
    move-result-object v0
    const-string v1, "privacy_agreed"
    const/4 v2, 0x0
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    return v0
.end method

.method public static ask(Landroid/app/Activity;)V
    .registers 4
    new-instance v0, Landroid/app/AlertDialog$Builder;
    invoke-direct {v0, p0}, Landroid/app/AlertDialog$Builder;-><init>(Landroid/content/Context;)V
    const v1, @string/consent_title
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setTitle(I)Landroid/app/AlertDialog$Builder;
    const v1, @string/consent_text
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setMessage(I)Landroid/app/AlertDialog$Builder;
    const/4 v1, 0x0
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setCancelable(Z)Landroid/app/AlertDialog$Builder;
    new-instance v2, Lcn/example/notes/Consent;
    invoke-direct {v2, p0}, Lcn/example/notes/Consent;-><init>(Landroid/app/Activity;)V
    const v1, @string/consent_yes
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setPositiveButton(ILandroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    const v1, @string/consent_no
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setNegativeButton(ILandroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    invoke-virtual {v0}, Landroid/app/AlertDialog$Builder;->show()Landroid/app/AlertDialog;
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .registers 6
    const/4 v0, -0x1
    if-ne p2, v0, :done
    iget-object v0, p0, Lcn/example/notes/Consent;->activity:Landroid/app/Activity;
    invoke-static {v0}, Lcn/example/notes/Consent;->stored(Landroid/content/Context;)Landroid/content/SharedPreferences;
    move-result-object v1
    invoke-interface {v1}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v1
    const-string v2, "privacy_agreed"
    const/4 p2, 0x1
    invoke-interface {v1, v2, p2}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    move-result-object v1
    invoke-interface {v1}, Landroid/content/SharedPreferences$Editor;->apply()V
    invoke-static {v0}, Lcn/example/notes/Startup;->run(Landroid/content/Context;)V
    :done
    return-void
.end method
