.class public final Lcn/example/app/Feed;
.super Ljava/lang/Object;
.source "Feed.java"

.method private constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static load(Landroid/content/Context;)V
    .registers 3
    const-string v0, "recommend"
    const-string v1, "by_interest"
    invoke-static {v0, v1}, Lcn/example/app/Sender;->send(Ljava/lang/String;Ljava/lang/String;)V
    return-void
.end method
