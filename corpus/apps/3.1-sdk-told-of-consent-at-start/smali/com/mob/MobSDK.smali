# Not the SDK: a class of ours with its name and the signatures of its entry points.
.class public Lcom/mob/MobSDK;
.super Ljava/lang/Object;
.source "MobSDK.java"

.field private static context:Landroid/content/Context;

.field private static granted:Z

.method public static init(Landroid/content/Context;)V
    .registers 1
    sput-object p0, Lcom/mob/MobSDK;->context:Landroid/content/Context;
    return-void
.end method

.method public static submitPolicyGrantResult(Z)V
    .registers 1
    sput-boolean p0, Lcom/mob/MobSDK;->granted:Z
    return-void
.end method
