# Not the SDK: a class of ours in its package.
.class public Lcom/umeng/analytics/Tracker;
.super Ljava/lang/Object;
.source "Tracker.java"

.field private static device:Ljava/lang/String;

.method public static track(Landroid/content/Context;)V
    .registers 2
    invoke-static {p0}, Lcn/example/app/PrivacyProxy;->androidId(Landroid/content/Context;)Ljava/lang/String;
    move-result-object v0
    sput-object v0, Lcom/umeng/analytics/Tracker;->device:Ljava/lang/String;
    return-void
.end method
