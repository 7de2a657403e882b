.class public Lcn/example/app/Prefs;
.super Ljava/lang/Object;
.source "Prefs.java"

.field private static store:Landroid/content/SharedPreferences;

.method public static open(Landroid/content/Context;)V
    .registers 3
    const-string v0, "levels"
    const/4 v1, 0x0
    invoke-virtual {p0, v0, v1}, Landroid/content/Context;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    sput-object v0, Lcn/example/app/Prefs;->store:Landroid/content/SharedPreferences;
    return-void
.end method

.method public static getInt(Ljava/lang/String;I)I
    .registers 3
    sget-object v0, Lcn/example/app/Prefs;->store:Landroid/content/SharedPreferences;
    if-nez v0, :opened
    return p1
    :opened
    invoke-interface {v0, p0, p1}, Landroid/content/SharedPreferences;->getInt(Ljava/lang/String;I)I
    move-result p1
    return p1
.end method

.method public static putInt(Ljava/lang/String;I)V
    .registers 3
    sget-object v0, Lcn/example/app/Prefs;->store:Landroid/content/SharedPreferences;
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0, p0, p1}, Landroid/content/SharedPreferences$Editor;->putInt(Ljava/lang/String;I)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->commit()Z
    return-void
.end method
