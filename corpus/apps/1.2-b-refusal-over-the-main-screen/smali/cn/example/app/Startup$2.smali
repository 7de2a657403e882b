.class Lcn/example/app/Startup$2;
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

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .registers 3
    invoke-interface {p1}, Landroid/content/DialogInterface;->dismiss()V
    return-void
.end method
