.class public final Landroidx/navigation/Navigation;
.super Ljava/lang/Object;
.source "Navigation.java"

.method private constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static createNavigateOnClickListener(I)Landroid/view/View$OnClickListener;
    .registers 2
    new-instance v0, Landroidx/navigation/Navigation$1;
    invoke-direct {v0, p0}, Landroidx/navigation/Navigation$1;-><init>(I)V
    return-object v0
.end method

.method public static findNavController(Landroid/app/Activity;I)Landroidx/navigation/NavController;
    .registers 3
    invoke-virtual {p0, p1}, Landroid/app/Activity;->findViewById(I)Landroid/view/View;
    move-result-object v0
    invoke-static {v0}, Landroidx/navigation/Navigation;->findNavController(Landroid/view/View;)Landroidx/navigation/NavController;
    move-result-object v0
    return-object v0
.end method

.method public static findNavController(Landroid/view/View;)Landroidx/navigation/NavController;
    .registers 2
    invoke-virtual {p0}, Landroid/view/View;->getTag()Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroidx/navigation/NavController;
    return-object v0
.end method
