# Not the SDK: a class of ours in its package, which keeps who is logged in.
.class public Lcom/umeng/analytics/MobclickAgent;
.super Ljava/lang/Object;
.source "MobclickAgent.java"

.field private static user:Ljava/lang/String;

.method public static onProfileSignIn(Ljava/lang/String;)V
    .registers 1
    sput-object p0, Lcom/umeng/analytics/MobclickAgent;->user:Ljava/lang/String;
    return-void
.end method
