.class public final Lcn/example/app/Feed;
.super Ljava/lang/Object;
.source "Feed.java"

.method private constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static load(Landroid/content/Context;)V
    .registers 5
    const-string v1, "recommend"
    const-string v0, "settings"
    const/4 v2, 0x0
    invoke-virtual {p0, v0, v2}, Landroid/content/Context;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    const-string v2, "personalized"
    const/4 v3, 0x1
    invoke-interface {v0, v2, v3}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    if-eqz v0, :cond_0
    const-string v0, "by_interest"
    :goto_0
    invoke-static {v1, v0}, Lcn/example/app/Sender;->send(Ljava/lang/String;Ljava/lang/String;)V
    return-void
    :cond_0
    const-string v0, "by_time"
    goto :goto_0
.end method
