.class Lcn/example/app/Startup$3;
.super Ljava/lang/Object;
.source "Startup.java"
.implements Landroid/content/DialogInterface$OnClickListener;

.annotation system Ldalvik/annotation/EnclosingMethod;
    value = Lcn/example/app/Startup;->ask(Landroid/app/Activity;)V
.end annotation
.annotation system Ldalvik/annotation/InnerClass;
    accessFlags = 0x0
    name = null
.end annotation

.field final synthetic val$activity:Landroid/app/Activity;

.method constructor <init>(Landroid/app/Activity;)V
    .registers 2
    .annotation system Ldalvik/annotation/Signature;
        value = {
            "()V"
        }
    .end annotation
    iput-object p1, p0, Lcn/example/app/Startup$3;->val$activity:Landroid/app/Activity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .registers 4
    iget-object v0, p0, Lcn/example/app/Startup$3;->val$activity:Landroid/app/Activity;
    invoke-static {v0}, Lcn/example/app/Consent;->give(Landroid/content/Context;)V
    return-void
.end method
